// One table says who may import whom; the README explains the rooms. Everything else is stock rules.
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import solid from 'eslint-plugin-solid/configs/typescript';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Every room of src/, as the start of a path: what its files may import, besides their own room. */
const DOORS = {
  'src/core': [],
  'src/copy': ['core'],
  'src/exports': ['core', 'copy'],
  'src/figures': [],
  'src/platform': [],
  'src/islands': ['core', 'copy', 'exports', 'platform', 'styles'],
  'src/addresses': [],
  'src/collections': ['core', 'copy', 'figures'],
  'src/content.config': ['core', 'collections'],
  'src/components': ['core', 'copy', 'figures', 'addresses', 'collections'],
  'src/layouts': [
    'core',
    'copy',
    'figures',
    'addresses',
    'collections',
    'components',
    'styles',
  ],
  'src/pages': [
    'core',
    'copy',
    'collections',
    'exports',
    'figures',
    'addresses',
    'islands',
    'components',
    'layouts',
    'styles',
  ],
  'src/integrations': ['core', 'figures', 'styles'],
};

/** Packages a room may use; a room that is not named here may use any the project has. */
const PACKAGES = {
  'src/core': [],
  'src/copy': [],
  'src/figures': [],
  'src/platform': [],
  'src/addresses': [],
  'src/islands': ['solid-js'],
};

const rooms = Object.keys(DOORS);
const roomName = (room) => room.replace('src/', '');
const inRoom = (room) => [`${room}/**/*.{ts,tsx,astro}`, `${room}.ts`];

function doorsOf(room) {
  const shut = rooms
    .map(roomName)
    .filter((name) => name !== roomName(room) && !DOORS[room].includes(name));
  const patterns = [
    {
      regex: `^(#(${shut.join('|')})(/|$)|\\.\\./(.*/)?(${shut.join('|')})(/|\\.ts$))`,
      message: `This door is shut: ${room} may import ${DOORS[room].join(', ') || 'only itself'}. See "Doors" in README.md.`,
    },
    {
      regex: '(^|/)tests/|^#(builders|fakes)/',
      message: 'Nothing in src imports tests. See "Doors" in README.md.',
    },
  ];
  const packages = PACKAGES[room];
  if (packages) {
    const allowed = packages.map((name) => `${name}(/|$)`).join('|');
    patterns.push({
      regex: `^(?!#|\\.${allowed ? `|${allowed}` : ''})`,
      message: `${room} uses ${packages.join(', ') || 'no packages'}. See "Doors" in README.md.`,
    });
  }
  return {
    files: inRoom(room),
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

/** Time and chance are arguments of the core: it never asks for them, and knows no browser. */
const pureCore = {
  files: inRoom('src/core'),
  rules: {
    'no-restricted-globals': [
      'error',
      ...[
        'window',
        'document',
        'navigator',
        'location',
        'history',
        'localStorage',
        'sessionStorage',
        'fetch',
        'performance',
        'setTimeout',
        'setInterval',
        'requestAnimationFrame',
        'process',
        'globalThis',
        'console',
      ].map((name) => ({
        name,
        message:
          'The core is pure: pass it in as an argument. See "Doors" in README.md.',
      })),
    ],
    'no-restricted-syntax': [
      'error',
      {
        selector: "MemberExpression[object.name='Date'][property.name='now']",
        message: 'The core has no clock: pass the time in.',
      },
      {
        selector: "NewExpression[callee.name='Date'][arguments.length=0]",
        message: 'The core has no clock: pass the time in.',
      },
      {
        selector:
          "MemberExpression[object.name='Math'][property.name='random']",
        message: 'The core knows no chance: pass it in.',
      },
      {
        selector: 'ClassDeclaration',
        message: 'Plain data and functions, no classes.',
      },
    ],
  },
};

export default defineConfig(
  { ignores: ['dist/', '.astro/', 'reports/', 'shots/'] },
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      eqeqeq: 'error',
      'no-console': 'error',
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
    },
  },
  { files: ['scripts/**', 'tests/bench/**'], rules: { 'no-console': 'off' } },
  { files: ['src/islands/**/*.{ts,tsx}'], ...solid },
  {
    files: ['src/islands/**/*.{ts,tsx}'],
    rules: {
      // What the platform calls back is an event, though its name is ours.
      'solid/reactivity': [
        'warn',
        {
          customReactiveFunctions: ['onLeave', 'onReturn', 'onChange', 'after'],
        },
      ],
    },
  },
  { files: ['src/islands/**/*.tsx'], ...jsxA11y.configs.recommended },
  ...rooms.map(doorsOf),
  pureCore,
);
