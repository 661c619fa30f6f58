/**
 * `--alias`: the confirmed names of a file. A line that cannot be meant ends the command, because a confirmation that is passed over would
 * look like one that was taken.
 */
import type { Aliases } from '@konvergen/core/wilayah/alias.ts'
import type { District } from '@konvergen/core/wilayah/district.ts'
import { CommandFailed, say, type Terminal } from '../terminal.ts'
import { type AliasFault, readAliases } from './alias-file.ts'
import { readInput } from './read-recaps.ts'

const FAULTS: Readonly<Record<AliasFault['fault'], readonly [id: string, en: string]>> = {
  'bukan-pasangan': ['harus berisi nama dan desa, misalnya GODANG;Kulu', 'must hold a name and a village, such as GODANG;Kulu'],
  'desa-tidak-dikenal': ['desanya tidak ada di kabupaten ini', 'its village is not in this district'],
  'nama-beberapa-desa': ['nama desanya dipakai beberapa desa; tulis kodenya', 'several villages bear that name; write the code'],
  bertentangan: ['nama yang sama sudah dipastikan untuk desa lain', 'the same name is confirmed for another village'],
}

export async function readConfirmed(file: string, district: District, terminal: Terminal): Promise<Aliases> {
  const { name, bytes } = await readInput(file, terminal)
  const { aliases, faults } = readAliases(new TextDecoder().decode(bytes), district)
  if (faults.length === 0) return aliases
  const lines = faults.map(({ line, text, fault }) => {
    const [id, en] = FAULTS[fault]
    return say(terminal, `${name} baris ${line} ("${text}"): ${id}.`, `${name} line ${line} ("${text}"): ${en}.`)
  })
  throw new CommandFailed(lines.join('\n'))
}
