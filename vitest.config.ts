import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'UTC';

// globals stay off: Plot shifts marks by half a pixel when a global named `it` exists.
export default defineConfig({
  test: {
    globals: false,
    // By default a run leaves one core idle.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/dist/**', 'tests/rebuilt/**', 'tests/browser/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { test: { name: 'dist', isolate: false, include: ['tests/dist/**/*.test.ts'], testTimeout: 600_000 } },
      {
        test: {
          name: 'rebuilt',
          include: ['tests/rebuilt/**/*.test.ts'],
          globalSetup: ['tests/rebuilt/sites.ts'],
          testTimeout: 600_000,
        },
      },
      {
        test: { name: 'browser', include: ['tests/browser/**/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
      },
    ],
  },
});
