import Cite from '#components/Cite.astro';
import Dose from '#components/Dose.astro';
import ContentLink from '#components/ContentLink.astro';
import Notice from '#components/Notice.astro';
import Paraphrase from '#components/Paraphrase.astro';
import Quote from '#components/Quote.astro';
import EffortScale from '#components/EffortScale.astro';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';
import SafetyRoutes from '#components/SafetyRoutes.astro';
import SessionStrip from '#components/SessionStrip.astro';
import ContentTable from '#components/ContentTable.astro';
import { Tag } from '#islands/shared/Tags.tsx';
import TwoModes from '#components/TwoModes.astro';

/** The components that content/ can use by name, without importing them; `a` and `table` replace the plain elements. */
export const contentParts = {
  a: ContentLink,
  table: ContentTable,
  Cite,
  Dose,
  Notice,
  Paraphrase,
  Quote,
  EffortScale,
  SafetyLists,
  SafetyRoutes,
  SessionStrip,
  Tag,
  TwoModes,
};
