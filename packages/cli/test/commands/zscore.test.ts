import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { newFolder, runCommand } from './run-command.ts'
import { sharedFile } from './shared-data.ts'

const HEADING = 'sex,age,weight,lenhei,measure'

async function zscore(content: string | Uint8Array, ...more: readonly string[]) {
  const folder = await newFolder()
  const input = path.join(folder, 'masuk.csv')
  await writeFile(input, content)
  const output = path.join(folder, 'keluar.csv')
  const result = await runCommand('zscore', input, '-o', output, ...more)
  const lines = result.code === 1 ? [] : (await readFile(output, 'utf8')).trimEnd().split('\n')
  const names = lines[0]?.split(',') ?? []
  const rows = lines.slice(1).map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])))
  return { ...result, names, rows, left: await readdir(folder) }
}

describe('konvergen zscore', () => {
  it('writes the input columns and then the scores', async () => {
    const { names, rows, code } = await zscore(`id,${HEADING}\n7,F,1001,18,120,h\n`)
    expect(code).toBe(0)
    expect(names.join(' ')).toBe(
      `id ${HEADING.replaceAll(',', ' ')} clenhei cbmi zlen flen zwei fwei zwfl fwfl zbmi fbmi zhc fhc zac fac zts fts zss fss`,
    )
    expect(rows[0]).toMatchObject({ id: '7', clenhei: '120', flen: '1' })
  })

  it('reads days, months and dates alike', async () => {
    const days = await zscore(`${HEADING}\nM,731,12,87.1,h\n`)
    const months = await zscore(`${HEADING}\nM,24,12,87.1,h\n`, '--umur', 'bulan')
    const dates = await zscore(
      'jk;lahir;ukur;bb;tb;cara\nL;15/01/2022;2024-01-16;12.0;87.1;h\n',
      '--map',
      'sex=jk,birth=lahir,date=ukur,weight=bb,lenhei=tb,measure=cara',
    )
    expect(days.rows[0]?.zlen).toBe(months.rows[0]?.zlen)
    expect(dates.rows[0]).toMatchObject({ zlen: days.rows[0]?.zlen, zwei: days.rows[0]?.zwei })
  })

  it('reads a compressed table, whatever its name', async () => {
    expect((await zscore(gzipSync(`${HEADING}\nM,731,12,87.1,h\n`))).rows).toHaveLength(1)
  })

  it('leaves a cell that cannot be used empty, says so, and goes on', async () => {
    const { code, rows, err } = await zscore(`${HEADING}\nX,731,12,87.1,h\nM,731,12,87.1,h\n`)
    expect(code).toBe(2)
    expect(rows.map((row) => row.zlen === '')).toEqual([true, false])
    expect(err).not.toBe('')
  })

  it.each([
    ['nothing', '', 'kosong'],
    ['a table without the columns', 'a,b\n1,2\n', '--map'],
  ])('refuses %s and leaves nothing behind', async (_, content, message) => {
    const { code, err, left } = await zscore(content)
    expect(code).toBe(1)
    expect(err).toContain(message)
    expect(left).toEqual(['masuk.csv'])
  })

  it('answers every golden child as the R package does', async (context) => {
    const golden = sharedFile(context, 'golden/zscores/who_anthro_zscores.csv.gz')
    const output = path.join(await newFolder(), 'z.csv')
    expect((await runCommand('zscore', golden, '-o', output, '--mode', 'anthro-1.1')).code).toBe(0)
    const table = (text: string) =>
      text
        .trimEnd()
        .split('\n')
        .map((line) => line.split(','))
    const [expected, found] = [table(gunzipSync(await readFile(golden)).toString()), table(await readFile(output, 'utf8'))]
    const names = ['clenhei', 'cbmi', 'zlen', 'zwei', 'zwfl', 'zbmi', 'zhc', 'zac', 'zts', 'zss', 'flen', 'fwei', 'fwfl', 'fbmi']
    const differing = names.filter((name) => {
      const [here, there] = [expected[0]?.indexOf(name) ?? -1, found[0]?.indexOf(name) ?? -1]
      return expected.some((row, i) => row[here] !== found[i]?.[there] && Number(row[here]) !== Number(found[i]?.[there]))
    })
    expect(found).toHaveLength(expected.length)
    expect(differing).toEqual([])
  })
})
