// Kinds of test that need no browser. `site` looks at a built dist/, so it runs after the build.
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';

const root = new URL('..', import.meta.url).pathname;

// Only against a test that hangs: how long one takes says how busy the machine is, and speed lives in bench/.
const testTimeout = 60_000;

function plain(name: string) {
  return {
    root,
    test: {
      name,
      testTimeout,
      environment: 'node',
      include: [`tests/${name}/**/*.test.ts`],
    },
  };
}

export default defineConfig({
  root,
  test: {
    // A world of its own for each of some two hundred files took longer than the tests; each cleans up what it changes.
    isolate: false,
    // By default one processor is left idle.
    maxWorkers: '100%',
    projects: [
      plain('core'),
      plain('copy'),
      plain('figures'),
      plain('exports'),
      plain('worker'),
      plain('content'),
      plain('architecture'),
      plain('site'),
      {
        root,
        plugins: [solid()],
        test: {
          name: 'islands',
          testTimeout,
          environment: 'happy-dom',
          include: ['tests/{islands,platform}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
