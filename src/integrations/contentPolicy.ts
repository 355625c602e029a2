import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { generateHydrationScript } from 'solid-js/web';

type Hash = `sha256-${string}`;

/** The inline script that Solid's renderer writes before the first island of a page. Astro does not hash it. */
export const HYDRATION_SCRIPT =
  /<script[^>]*>([\s\S]*?)<\/script>/.exec(generateHydrationScript())?.[1] ??
  '';

/**
 * The content security policy of every page, and an integration that stops the build when a built page breaks it. Astro
 * adds the hashes of the inline text it writes itself; the inline scripts of our own are given here.
 */
export function contentPolicy(inlineScripts: readonly string[]) {
  return {
    csp: {
      directives: [
        "default-src 'self'" as const,
        "base-uri 'none'" as const,
        "object-src 'none'" as const,
        "form-action 'none'" as const,
        "img-src 'self' data:" as const,
        "media-src 'self' blob:" as const,
        "connect-src 'self'" as const,
        "worker-src 'self'" as const,
      ],
      scriptDirective: {
        // Search runs in WebAssembly.
        resources: ["'self'", "'wasm-unsafe-eval'"],
        hashes: inlineScripts.map(hashOf),
      },
    },
    integration: policyCheck(),
  };
}

/** The hash by which the policy allows a piece of inline text. */
export function hashOf(text: string): Hash {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

/**
 * The page with the hashes of other pages' inline text removed from its policy. That is stricter, and each hash left out
 * saves about fifty bytes, as hashes cannot be compressed.
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, , , text = '']) => `'${hashOf(text)}'`),
  );
  return html.replace(POLICY, (meta) =>
    meta.replace(/ '(sha256-[^']+)'/g, (source, hash: string) =>
      own.has(`'${hash}'`) ? source : '',
    ),
  );
}

const POLICY = /<meta http-equiv="content-security-policy" content="([^"]*)"/i;
const INLINE = /<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g;

/** What a page contains that its own policy would block, one sentence each; empty for a page that keeps the policy. */
export function policyFaults(html: string): readonly string[] {
  const policy = POLICY.exec(html)?.[1];
  if (policy === undefined) return ['it carries no content policy'];
  const faults: string[] = [];
  const looseSource = /'unsafe-inline'|'unsafe-eval'|https?:/.exec(policy);
  if (looseSource) faults.push(`its policy allows ${looseSource[0]}`);
  for (const [, tag = '', attributes = '', text = ''] of html.matchAll(
    INLINE,
  )) {
    if (/\bsrc=/.test(attributes) || /type="application\//.test(attributes))
      continue;
    if (!policy.includes(hashOf(text))) {
      faults.push(`an inline ${tag} has no hash: ${text.trim().slice(0, 60)}`);
    }
  }
  const markup = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '');
  for (const [, name = ''] of markup.matchAll(
    /<[a-z][^<>]*?\s(style|on[a-z]+)=["']/g,
  )) {
    faults.push(`an element carries the attribute ${name}`);
  }
  return faults;
}

function policyCheck(): AstroIntegration {
  return {
    name: 'content-policy-check',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const names = await readdir(root, { recursive: true });
        const pages = names.filter((name) => name.endsWith('.html'));
        const faults: string[] = [];
        for (const page of pages) {
          const path = join(root, page);
          const html = withOwnHashes(await readFile(path, 'utf8'));
          await writeFile(path, html);
          faults.push(
            ...policyFaults(html).map(
              (fault) => `${relative(root, path)}: ${fault}`,
            ),
          );
        }
        if (faults.length > 0)
          throw new Error(
            `The content policy is broken.\n${faults.join('\n')}`,
          );
        logger.info(`${pages.length} pages keep the content policy`);
      },
    },
  };
}
