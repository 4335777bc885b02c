import { Dexie } from 'dexie';
import { describe, expect, it } from 'vitest';
import { filingTroubleOf } from '../../utils/archive/database/filing-trouble-of';

const thrown = (name: string, message: string): Error =>
  Object.assign(new Error(message), { name });

describe('what the database throws', () => {
  it('is a full disk by whatever name the browser gives it', () => {
    expect(filingTroubleOf(new DOMException('too much', 'QuotaExceededError')).kind).toBe(
      'disk-full',
    );
    expect(filingTroubleOf(thrown('DataError', 'Failed to write blobs (IOError)')).kind).toBe(
      'disk-full',
    );
    const aborted = new Dexie.AbortError('aborted', thrown('DataError', 'Failed to write blobs'));
    expect(filingTroubleOf(aborted).kind).toBe('disk-full');
  });

  it('is a newer library where the version is too high', () => {
    const failed = new Dexie.OpenFailedError(thrown('VersionError', 'higher version'));
    expect(filingTroubleOf(failed).kind).toBe('newer-library');
  });

  it('is otherwise told in its own words', () => {
    expect(filingTroubleOf(thrown('ConstraintError', 'twice'))).toEqual({
      kind: 'not-saved',
      detail: 'ConstraintError: twice',
    });
    expect(filingTroubleOf('odd')).toEqual({ kind: 'not-saved', detail: 'odd' });
  });
});
