/**
 * Reads the national list of areas from the installed npm package `idn-area-data`.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import type { NationalTexts } from '@konvergen/sources/national-wilayah/parse.ts'

function read(name: string): Promise<string> {
  return readFile(new URL(`../data/${name}.csv`, import.meta.resolve('idn-area-data')), 'utf8')
}

export async function readNationalList(): Promise<NationalTexts> {
  const [provinces, regencies, districts, villages] = await Promise.all([
    read('provinces'),
    read('regencies'),
    read('districts'),
    read('villages'),
  ])
  return { provinces, regencies, districts, villages }
}

const manifest = readFileSync(new URL('../package.json', import.meta.resolve('idn-area-data')), 'utf8')

/** The version of the list, e.g. `4.0.1`: what every opened district remembers of where its villages came from. */
export const NATIONAL_LIST_VERSION = (JSON.parse(manifest) as { version: string }).version
