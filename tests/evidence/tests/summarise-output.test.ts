import { describe, expect, test } from 'vitest';
import { summariseOutput } from '../../../src/evidence/tests/summarise-output.ts';

describe('summariseOutput', () => {
  test('empty output has no headline', () => {
    expect(summariseOutput({ stdout: '', stderr: '\n \n' })).toBeUndefined();
  });

  test('the error comes before what the compiler says once it has told it', () => {
    const stdout = 'error: aborting due to 1 previous error\nerror[E0106]: missing lifetime specifier\n';
    expect(summariseOutput({ stdout, stderr: '' })?.headline).toBe(
      'error[E0106]: missing lifetime specifier',
    );
  });

  test('the compiler’s last word is the headline where the error itself was cut', () => {
    const stdout = '  | ^^^ help\nerror: aborting due to 1 previous error\n';
    expect(summariseOutput({ stdout, stderr: '' })?.headline).toBe('error: aborting due to 1 previous error');
  });

  test.each([
    'bash: cargo: command not found',
    'java.lang.IllegalStateException: closed twice',
    'Exception in thread "main" java.lang.Error',
    'TypeError',
    'main.c:4:2: error: expected ‘;’',
    'FATAL: no database',
    'Segmentation fault (core dumped)',
    "thread 'main' panicked at src/main.rs:2:5:",
  ])('%s is an error line', (line) => {
    expect(summariseOutput({ stdout: `checking\n${line}\nmore`, stderr: '' })).toStrictEqual({
      headline: line,
      kind: 'error',
    });
  });

  test.each([
    'main.c:4:2: warning: unused',
    'main.c:4:2: note: declared here',
    'Errors: 0',
    'no failure here',
    'see http://x.test:80',
  ])('%s is not an error line', (line) => {
    expect(summariseOutput({ stdout: `checking\n${line}\nmore`, stderr: '' })).toBeUndefined();
  });

  test('a long headline is cut to 200 characters and says so', () => {
    const headline = summariseOutput({ stdout: '', stderr: `Error: ${'x'.repeat(500)}` })?.headline;
    expect(headline).toHaveLength(200);
    expect(headline).toMatch(/x…$/);
  });
});
