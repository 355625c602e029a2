import type { LaunchOptions } from '@playwright/test';

/** How the stories start a browser: Chromium, or its headless shell where CHROMIUM_SHELL names one. */
export function launchOptions(
  variable: 'CHROMIUM' | 'CHROMIUM_SHELL',
): LaunchOptions {
  const executablePath = process.env[variable] ?? process.env['CHROMIUM'];
  return {
    ...(executablePath ? { executablePath } : {}),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  };
}
