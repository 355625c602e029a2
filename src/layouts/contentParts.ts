import Cite from '#components/Cite.astro';
import Dose from '#components/Dose.astro';
import Link from '#components/Link.astro';
import Notice from '#components/Notice.astro';
import Paraphrase from '#components/Paraphrase.astro';
import Quote from '#components/Quote.astro';
import RpeScale from '#components/RpeScale.astro';
import { SafetyLists } from '#islands/shared/safety/SafetyLists.tsx';
import SafetyRoutes from '#components/SafetyRoutes.astro';
import SessionStrip from '#components/SessionStrip.astro';
import Table from '#components/Table.astro';
import { Tag } from '#islands/shared/Tags.tsx';
import TwoModes from '#components/TwoModes.astro';

/** What writers may use by name in content/, without importing anything. */
export const contentParts = {
  a: Link,
  table: Table,
  Cite,
  Dose,
  Notice,
  Paraphrase,
  Quote,
  RpeScale,
  SafetyLists,
  SafetyRoutes,
  SessionStrip,
  Tag,
  TwoModes,
};
