import type { APIRoute } from 'astro';
import { allExercises } from '#collections/exercises.ts';

/** Every exercise as data, for pages that find out only in the browser that they need them. */
export const GET: APIRoute = async () => Response.json(await allExercises());
