import { describe, expect, it } from 'vitest'
import { CatalogProgress, progressLine } from './catalog-progress.ts'

const at = (rows: number, bytesRead: number, bytes = 1000) => ({ file: 'sheet.csv', rows, bytesRead, bytes })

function told(
  isTTY: boolean,
  steps: (progress: CatalogProgress, wait: (ms: number) => void) => void,
): string[] {
  let now = 0
  const written: string[] = []
  const progress = new CatalogProgress(
    { isTTY, columns: 80, write: (text: string) => written.push(text) },
    () => now,
  )
  steps(progress, (ms) => {
    now += ms
  })
  return written
}

describe('the progress of an import', () => {
  it('is rows, rows per second and time left', () => {
    expect(progressLine(at(45_000, 250), 45_000, 1.5)).toBe(
      'sheet.csv: 45,000 rows, 30,000 rows/s, about 5 s left',
    )
    expect(progressLine(at(45_000, 10), 45_000, 10)).toContain('about 17 min left')
  })

  it('promises no time for a file whose length is not known', () => {
    expect(progressLine(at(45_000, 250, 0), 45_000, 1.5)).toBe('sheet.csv: 45,000 rows, 30,000 rows/s')
  })

  it('is one line on a terminal, written over a few times a second, and gone at the end', () => {
    const written = told(true, (progress, wait) => {
      for (let step = 1; step <= 10; step += 1) {
        wait(100)
        progress.note(at(step * 100, step * 10))
      }
      progress.note(null)
      progress.end()
    })
    expect(written).toHaveLength(7)
    expect(written.every((text) => text.startsWith('\r\x1b[K') && !text.includes('\n'))).toBe(true)
    expect(written.at(-1)).toBe('\r\x1b[K')
  })

  it('is an occasional plain line elsewhere, and nothing for a short import', () => {
    const short = told(false, (progress, wait) => {
      wait(9000)
      progress.note(at(100, 10))
      progress.note(null)
      progress.end()
    })
    expect(short).toEqual([])
    const long = told(false, (progress, wait) => {
      for (let step = 1; step <= 25; step += 1) {
        wait(1000)
        progress.note(at(step * 100, step * 10))
      }
      progress.note(null)
      progress.end()
    })
    expect(long).toEqual([
      'sheet.csv: 1,000 rows, 100 rows/s, about 81 s left\n',
      'sheet.csv: 2,000 rows, 100 rows/s, about 76 s left\n',
      'All rows are read; changing the catalog …\n',
    ])
  })
})
