// Which tests a report says have failed, and why: told again at the end of a run, where they are found.
import * as v from 'valibot';

const REASON_CHARACTERS = 600;

const VitestReport = v.object({
  testResults: v.array(
    v.object({
      name: v.string(),
      status: v.string(),
      message: v.optional(v.string(), ''),
      assertionResults: v.array(
        v.object({
          fullName: v.string(),
          status: v.string(),
          failureMessages: v.optional(v.nullable(v.array(v.string())), []),
        }),
      ),
    }),
  ),
});

const PlaywrightSpec = v.object({
  title: v.string(),
  file: v.string(),
  ok: v.boolean(),
  tests: v.array(
    v.object({
      results: v.array(
        v.object({ errors: v.array(v.object({ message: v.optional(v.string(), '') })) }),
      ),
    }),
  ),
});

interface PlaywrightSuite {
  specs: v.InferOutput<typeof PlaywrightSpec>[];
  suites?: PlaywrightSuite[] | undefined;
}

const PlaywrightSuite: v.GenericSchema<unknown, PlaywrightSuite> = v.object({
  specs: v.array(PlaywrightSpec),
  suites: v.optional(v.array(v.lazy(() => PlaywrightSuite))),
});

const PlaywrightReport = v.object({ suites: v.array(PlaywrightSuite) });

// biome-ignore lint/suspicious/noControlCharactersInRegex: the colours of a terminal begin with one.
const COLOURS = /\u001b\[[\d;]*m/g;

const failure = (test: string, reason: string): string =>
  `${test}\n${reason.replace(COLOURS, '').slice(0, REASON_CHARACTERS).trim()}`;

/** The failed tests of Vitest's JSON report, each a text: where it stands and its name, then the reason in lines of its own. */
export function vitestFailures(report: unknown): string[] {
  return v.parse(VitestReport, report).testResults.flatMap((file) => {
    const failed = file.assertionResults.filter((test) => test.status === 'failed');
    // A file that could not be loaded has failed without a test.
    if (failed.length === 0)
      return file.status === 'failed' ? [failure(file.name, file.message)] : [];
    return failed.map((test) =>
      failure(`${file.name}: ${test.fullName}`, test.failureMessages?.join('\n') ?? ''),
    );
  });
}

/** The failed tests of Playwright's JSON report, as for Vitest. */
export function playwrightFailures(report: unknown): string[] {
  const failuresOf = (suite: PlaywrightSuite): string[] => [
    ...suite.specs.flatMap(({ file, title, ok, tests }) => {
      const errors = tests.flatMap(({ results }) => results.flatMap((result) => result.errors));
      // A test that passes only sometimes is "ok", and has failed.
      if (ok && errors.length === 0) return [];
      return [failure(`${file}: ${title}`, errors.map((error) => error.message).join('\n'))];
    }),
    ...(suite.suites ?? []).flatMap(failuresOf),
  ];
  return v.parse(PlaywrightReport, report).suites.flatMap(failuresOf);
}
