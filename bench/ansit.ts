/**
 * `konvergen ansit` from start to last file, as a process of its own: the real district where its files lie beside the repository, and a
 * synthetic one of 400 villages. Named peer in the same run: LibreOffice turning the same recap into a PDF, where it is installed.
 * Run: node bench/ansit.ts
 */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { syntheticFiles } from '../packages/papers/src/demo/demo-files.ts'

const ROUNDS = 5
const SHARED = fileURLToPath(new URL('../../shared/data/', import.meta.url))
const MAIN = fileURLToPath(new URL('../packages/cli/src/main.ts', import.meta.url))
const work = mkdtempSync(path.join(os.tmpdir(), 'konvergen-bench-'))

interface Inputs {
  readonly kabupaten: string
  readonly recap: string
  readonly krs: string
  readonly batas: string
  readonly wilayah?: string
}

function seconds(command: string, args: readonly string[]): number {
  const start = performance.now()
  const { status, stderr } = spawnSync(command, args, { encoding: 'utf8' })
  if (status !== 0 && status !== 2) throw new Error(`${command} ended with ${status}: ${stderr}`)
  return (performance.now() - start) / 1000
}

function median(run: () => number): number {
  run()
  const times = Array.from({ length: ROUNDS }, run)
  return times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? Number.NaN
}

function ansit({ kabupaten, recap, krs, batas, wilayah }: Inputs): number {
  const files = ['--recap', recap, '--krs', krs, '--batas', batas, ...(wilayah === undefined ? [] : ['--wilayah', wilayah])]
  return median(() => seconds(process.execPath, [MAIN, 'ansit', '--kabupaten', kabupaten, ...files, '--out', path.join(work, kabupaten)]))
}

function report(name: string, inputs: Inputs): void {
  const ours = ansit(inputs)
  console.log(`${name}: ansit ${ours.toFixed(2)} s (median of ${ROUNDS}, whole process, five files written)`)
  if (spawnSync('soffice', ['--version']).status !== 0) return
  const peer = median(() => seconds('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', work, inputs.recap]))
  console.log(`${name}: LibreOffice, recap to PDF ${peer.toFixed(2)} s; ratio ${(ours / peer).toFixed(2)}`)
}

const real: Inputs = {
  kabupaten: '76.01',
  recap: `${SHARED}real/eppgbm_rekap_status_gizi_76.01_2024-01.xlsx`,
  krs: `${SHARED}real/76.01_data_verval_krs_2024_sem2.csv`,
  batas: `${SHARED}boundaries/pasangkayu_desa.geojson`,
}
if (existsSync(real.recap)) report('real district, 63 villages', real)
else console.log('real district: its files are not beside this repository, left out')

const files = await syntheticFiles({ kecamatan: 30, desa: 400, seed: 7 })
for (const { name, bytes } of files) writeFileSync(path.join(work, name), bytes)
const fileOf = (kind: string): string => path.join(work, files.findLast((file) => file.kind === kind)?.name ?? kind)
report('synthetic district, 400 villages', {
  kabupaten: '99.02',
  recap: fileOf('eppgbm-rekap'),
  krs: fileOf('krs-rekap'),
  batas: fileOf('batas'),
  wilayah: fileOf('wilayah'),
})
