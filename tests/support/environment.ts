/** What vitest sets in its workers, which Astro would take over into `import.meta.env`: pages would be those of `dev`. */
const OF_VITEST = ['DEV', 'PROD', 'SSR', 'MODE', 'BASE_URL', 'NODE_ENV', 'TEST'];

/** The environment as it was before vitest, for programs that tests start. */
export const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !OF_VITEST.includes(name) && !name.startsWith('VITEST')),
  );
