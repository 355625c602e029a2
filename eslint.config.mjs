// Two tables say who may import whom; docs/architecture.md explains the rooms. Everything else is stock rules.
import astro from 'eslint-plugin-astro';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import solid from 'eslint-plugin-solid/configs/typescript';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** Every room of src/, as the start of a path, and the rooms its files may import besides their own. */
const DOORS = {
  'src/core': [],
  'src/copy': ['core'],
  'src/exports': ['core', 'copy'],
  'src/figures': [],
  'src/platform': [],
  'src/worker': [],
  'src/islands': ['core', 'copy', 'exports', 'platform', 'styles'],
  'src/addresses': [],
  'src/collections': ['core', 'copy', 'figures'],
  'src/content.config': ['core', 'collections'],
  'src/components': [
    'core',
    'copy',
    'figures',
    'addresses',
    'collections',
    'islands',
  ],
  'src/layouts': [
    'core',
    'copy',
    'figures',
    'addresses',
    'collections',
    'components',
    'islands',
    'styles',
  ],
  'src/pages': [
    'core',
    'copy',
    'exports',
    'figures',
    'islands',
    'addresses',
    'collections',
    'components',
    'layouts',
    'styles',
  ],
  'src/integrations': ['core', 'figures', 'styles', 'worker'],
  'src/styles': [],
};

/** The rooms inside src/core/ in the order they are read, and those each may import besides the root files. */
const CORE_DOORS = {
  exercise: [],
  circuit: ['exercise'],
  safety: [],
  planning: ['exercise', 'circuit', 'safety'],
  session: ['exercise', 'circuit'],
  log: ['exercise', 'circuit', 'planning', 'session'],
  season: ['planning'],
  saved: ['circuit'],
};

/** Packages a room may use; a room that is not named here may use any the project has. */
const PACKAGES = {
  'src/core': [],
  'src/copy': [],
  'src/figures': [],
  'src/platform': [],
  'src/worker': [],
  'src/addresses': [],
  'src/exports': ['uqr'],
  'src/islands': ['solid-js'],
};

const SEE = 'See "Doors" in docs/architecture.md.';

const rooms = Object.keys(DOORS);
const roomName = (room) => room.replace('src/', '');
const inRoom = (room) => [`${room}/**/*.{ts,tsx,astro}`, `${room}.ts`];

/** What the files of a room may not import, as patterns of `no-restricted-imports`. */
function shutFor(room) {
  const shut = rooms
    .map(roomName)
    .filter((name) => name !== roomName(room) && !DOORS[room].includes(name));
  const patterns = [
    {
      regex: `^(#(${shut.join('|')})(/|$)|\\.\\./(.*/)?(${shut.join('|')})(/|\\.ts$))`,
      message: `This door is shut: ${room} may import ${DOORS[room].join(', ') || 'only itself'}. ${SEE}`,
    },
    {
      regex: '(^|/)tests/|^#(builders|fakes)/',
      message: `Nothing in src imports tests. ${SEE}`,
    },
  ];
  const packages = PACKAGES[room];
  if (packages) {
    const allowed = packages.map((name) => `${name}(/|$)`).join('|');
    patterns.push({
      regex: `^(?!#|\\.${allowed ? `|${allowed}` : ''})`,
      message: `${room} uses ${packages.join(', ') || 'no packages'}. ${SEE}`,
    });
  }
  return patterns;
}

/** What the files of a room of the core may not import of its other rooms; the root files (no room) none of them. */
function shutInCore(room) {
  const open = room === undefined ? [] : [room, ...CORE_DOORS[room]];
  const shut = Object.keys(CORE_DOORS).filter((name) => !open.includes(name));
  if (shut.length === 0) return [];
  const own = room === undefined ? 'src/core/*.ts' : `src/core/${room}`;
  return [
    {
      regex: `^(#core/|\\./|(\\.\\./)+(.*/)?)(${shut.join('|')})/`,
      message: `This door is shut: ${own} may import the root files${CORE_DOORS[room]?.length ? ` and ${CORE_DOORS[room].join(', ')}` : ''}. ${SEE}`,
    },
  ];
}

function doorsOf(files, patterns) {
  return {
    files,
    rules: { 'no-restricted-imports': ['error', { patterns }] },
  };
}

const doors = [
  ...rooms.map((room) => doorsOf(inRoom(room), shutFor(room))),
  // A later entry takes the place of an earlier one, so these hold the doors of the core as a whole as well.
  ...[undefined, ...Object.keys(CORE_DOORS)].map((room) =>
    doorsOf(
      [room === undefined ? 'src/core/*.ts' : `src/core/${room}/**/*.ts`],
      [...shutFor('src/core'), ...shutInCore(room)],
    ),
  ),
];

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
        message: `The core is pure: pass it in as an argument. ${SEE}`,
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

// Longer than this, a file or a function is cut in two. A file of nothing but data may be excepted here by its name.
const FILE_LINES = 250;
const FUNCTION_LINES = 60;
/** Components, and what makes state out of signals: a closure whose parts belong together. */
const CLOSURE_LINES = 130;

function functionLines(max) {
  return ['error', { max, skipBlankLines: true, skipComments: true }];
}

const limits = [
  {
    files: ['src/**/*.{ts,tsx,astro}'],
    rules: { 'max-lines': ['error', FILE_LINES] },
  },
  {
    files: ['src/**/*.{ts,astro}'],
    rules: { 'max-lines-per-function': functionLines(FUNCTION_LINES) },
  },
  {
    files: ['src/**/*.tsx', 'src/**/create*.ts'],
    rules: { 'max-lines-per-function': functionLines(CLOSURE_LINES) },
  },
];

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
      // Callbacks of the platform's interfaces are events, whatever their names.
      'solid/reactivity': [
        'warn',
        {
          customReactiveFunctions: ['onLeave', 'onReturn', 'onChange', 'after'],
        },
      ],
    },
  },
  { files: ['src/islands/**/*.tsx'], ...jsxA11y.configs.recommended },
  ...doors,
  pureCore,
  ...limits,
);
