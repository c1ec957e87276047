import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

process.env['TZ'] = 'UTC';

/** Files that take minutes: begun last, they would keep one core busy while the other has nothing left. */
const LONG = ['everyPage', 'accessibility', 'validity'];

const isLong = ({ moduleId }: TestSpecification): boolean => LONG.some((name) => moduleId.endsWith(`/${name}.test.ts`));

class LongFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    // eslint-disable-next-line unicorn/no-array-sort -- not that of an array
    const usual = await super.sort(files);
    return [...usual.filter(isLong), ...usual.filter((file) => !isLong(file))];
  }
}

// globals stay off: Plot shifts marks by half a pixel when a global named `it` exists.
export default defineConfig({
  test: {
    globals: false,
    // By default a run leaves one core idle.
    maxWorkers: '100%',
    sequence: { sequencer: LongFirst },
    // What is polled happens; how soon is a matter of the benchmark.
    expect: { poll: { timeout: 60_000 } },
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
