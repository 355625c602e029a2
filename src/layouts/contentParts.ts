import Link from '#components/Link.astro';
import Notice from '#components/Notice.astro';
import Tag from '#components/Tag.astro';

/** What writers may use by name in content/, without importing anything. */
export const contentParts = { a: Link, Notice, Tag };
