import { NIL } from 'uuid'
import { describe, expect, it } from 'vitest'
import {
  Cursor,
  DateTime,
  Day,
  IdempotencyKey,
  LongText,
  ObjectId,
  PageSize,
  Quantity,
  ShortText,
} from './index.ts'

const cursor = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

describe('a scalar', () => {
  it.each([
    ['2026-11-28T09:30:00Z', '2026-11-28T09:30:00.000Z'],
    ['2026-11-28T09:30:00.123456+02:00', '2026-11-28T07:30:00.123Z'],
    ['1900-01-01T00:00:00Z', '1900-01-01T00:00:00.000Z'],
    ['9999-12-31T23:59:59.999Z', '9999-12-31T23:59:59.999Z'],
  ])('takes %s for an instant', (text, instant) => {
    expect(DateTime.parseValue(text).toISOString()).toBe(instant)
  })

  it.each([
    [DateTime, '2026-02-30T00:00:00Z'],
    [DateTime, '2026-01-01'],
    [DateTime, '2026-01-01T00:00:00'],
    [DateTime, '2026-01-01T25:00:00Z'],
    [DateTime, '1899-12-31T23:59:59Z'],
    [DateTime, '9999-12-31T23:59:59-01:00'],
    [DateTime, '+010000-01-01T00:00:00Z'],
    [DateTime, '-000001-01-01T00:00:00Z'],
    [DateTime, 0],
    [Day, '2026-02-30'],
    [Day, '0001-01-01'],
    [Day, '3000-01-01'],
    [Day, '2026-2-3'],
    [Cursor, ''],
    [Cursor, 'x y'],
    [Cursor, cursor({})],
    [Cursor, cursor([1])],
    [Cursor, cursor(['a\u0000'])],
    [IdempotencyKey, 'again'],
    [PageSize, 0],
    [PageSize, 101],
    [PageSize, 1.5],
    [PageSize, '1'],
    [Quantity, -1],
    [Quantity, 2 ** 31],
    [ShortText, 'a\u0000'],
    [ShortText, '\ud800'],
    [ShortText, 'x'.repeat(2001)],
    [ShortText, null],
    [LongText, 'x'.repeat(65_537)],
    [ObjectId, 1],
    [ObjectId, 'x'.repeat(201)],
  ])('%s refuses %j', (scalar, value) => {
    expect(() => scalar.parseValue(value)).toThrow(/^A|^The `endCursor`/)
  })

  it('takes whatever is no id for the id that nothing has', () => {
    expect(['x', '', '%00', `${NIL}0`].map((text) => ObjectId.parseValue(text))).toEqual([NIL, NIL, NIL, NIL])
    expect(ObjectId.parseValue('01900000-0000-7000-8000-00000000ABCD')).toBe(
      '01900000-0000-7000-8000-00000000abcd',
    )
  })
})
