/**
 * Reads the national list of areas from the installed npm package `idn-area-data`.
 */
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { NationalTexts } from '@konvergen/sources/national-wilayah/parse.ts'

/** The package's main file lies in `lib/`, the list beside that in `data/`. */
const PACKAGE = dirname(dirname(createRequire(import.meta.url).resolve('idn-area-data')))

function read(name: string): Promise<string> {
  return readFile(join(PACKAGE, 'data', `${name}.csv`), 'utf8')
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

/** The version of the list, e.g. `4.0.1`: every opened district remembers where its villages came from. */
export const NATIONAL_LIST_VERSION = (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version
