import { z } from 'astro/zod';

/** A field that holds a sentence or two. */
export const sentence = z.string().trim().min(8);

/** A field that holds a few words. */
export const words = z.string().trim().min(2);
