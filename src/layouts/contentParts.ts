import ClearDays from '#components/content/tables/ClearDays.astro';
import CircuitTry from '#components/content/answering/CircuitTry.astro';
import Cite from '#components/content/evidence/Cite.astro';
import DayRules from '#components/content/tables/DayRules.astro';
import Dose from '#components/content/Dose.astro';
import DosesByLevel from '#components/content/tables/DosesByLevel.astro';
import ContentLink from '#components/content/ContentLink.astro';
import Grade from '#components/content/evidence/Grade.astro';
import NextCircuit from '#components/content/answering/NextCircuit.astro';
import Notice from '#components/content/Notice.astro';
import Paraphrase from '#components/content/evidence/Paraphrase.astro';
import QuestionData from '#components/content/QuestionData.astro';
import Quote from '#components/content/evidence/Quote.astro';
import EffortScale from '#components/content/answering/EffortScale.astro';
import LevelTable from '#components/content/tables/LevelTable.astro';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';
import SafetyRoutes from '#components/content/tables/SafetyRoutes.astro';
import SessionStrip from '#components/content/SessionStrip.astro';
import ContentTable from '#components/content/tables/ContentTable.astro';
import WordList from '#components/content/WordList.astro';
import { Tag } from '#islands/shared/Tags.tsx';
import Term from '#components/content/Term.astro';
import TwoModes from '#components/content/tables/TwoModes.astro';

/** The components that content/ can use by name, without importing them; `a` and `table` replace the plain elements. */
export const contentParts = {
  a: ContentLink,
  table: ContentTable,
  CircuitTry,
  Cite,
  ClearDays,
  DayRules,
  Dose,
  DosesByLevel,
  Grade,
  NextCircuit,
  Notice,
  Paraphrase,
  QuestionData,
  Quote,
  EffortScale,
  LevelTable,
  SafetyLists,
  SafetyRoutes,
  SessionStrip,
  Tag,
  Term,
  TwoModes,
  WordList,
};
