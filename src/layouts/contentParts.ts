import Cite from '#components/content/Cite.astro';
import DayRules from '#components/content/DayRules.astro';
import Dose from '#components/content/Dose.astro';
import DosesByLevel from '#components/content/DosesByLevel.astro';
import ContentLink from '#components/content/ContentLink.astro';
import Notice from '#components/content/Notice.astro';
import Paraphrase from '#components/content/Paraphrase.astro';
import Quote from '#components/content/Quote.astro';
import EffortScale from '#components/content/EffortScale.astro';
import LevelTable from '#components/content/LevelTable.astro';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';
import SafetyRoutes from '#components/content/SafetyRoutes.astro';
import SessionStrip from '#components/content/SessionStrip.astro';
import ContentTable from '#components/content/ContentTable.astro';
import { Tag } from '#islands/shared/Tags.tsx';
import TwoModes from '#components/content/TwoModes.astro';

/** The components that content/ can use by name, without importing them; `a` and `table` replace the plain elements. */
export const contentParts = {
  a: ContentLink,
  table: ContentTable,
  Cite,
  DayRules,
  Dose,
  DosesByLevel,
  Notice,
  Paraphrase,
  Quote,
  EffortScale,
  LevelTable,
  SafetyLists,
  SafetyRoutes,
  SessionStrip,
  Tag,
  TwoModes,
};
