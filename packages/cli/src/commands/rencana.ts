/**
 * `konvergen rencana`: activities of a year, the sheet of an office out and in, versions, references. In the name of the token's account.
 */
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import { actsOfToken } from '../acts-of-token.ts'
import { type Command, readFileOptions } from '../command.ts'
import type { Does } from '../rencana/asked.ts'
import { listActivities, listCosts, showActivity } from '../rencana/list.ts'
import { bringInPairs } from '../rencana/references.ts'
import { bringInNomenclature, bringInSheet, takeOutSheet } from '../rencana/sheet.ts'
import { compareVersion, handIn, listVersions, takeOutVersion, takeStep } from '../rencana/versions.ts'
import { CommandFailed, type ExitCode, say, type Terminal } from '../terminal.ts'
import { withOffice } from '../with-office.ts'

const TYPES = {
  kabupaten: { type: 'string' },
  tahun: { type: 'string' },
  lembaga: { type: 'string' },
  cari: { type: 'string' },
  langkah: { type: 'string' },
  alasan: { type: 'string' },
  periode: { type: 'string' },
  o: { type: 'string', short: 'o' },
  json: { type: 'boolean' },
  terapkan: { type: 'boolean' },
  data: { type: 'string' },
} as const

const DOES: Readonly<Record<string, Does>> = {
  daftar: listActivities,
  kegiatan: showActivity,
  lembar: takeOutSheet,
  masuk: bringInSheet,
  versi: listVersions,
  ajukan: handIn,
  langkah: takeStep,
  beda: compareVersion,
  unduh: takeOutVersion,
  acuan: listCosts,
  nomenklatur: bringInNomenclature,
  pemetaan: bringInPairs,
}

async function run([name = '', ...args]: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const does = DOES[name]
  if (does === undefined) {
    const usage = `konvergen rencana ${Object.keys(DOES).join('|')}`
    throw new CommandFailed(say(terminal, `Pemakaian: ${usage}. Lihat --help.`, `Usage: ${usage}. See --help.`))
  }
  const { file: what, values } = readFileOptions(args, TYPES, terminal)
  const kab = parseKode(values.kabupaten ?? '')
  if (kab === null) throw new CommandFailed(say(terminal, 'Sebut kabupatennya: --kabupaten 76.01', 'Name the district: --kabupaten 76.01'))
  return withOffice(values.data, terminal, async (app) => does({ acts: await actsOfToken(app, terminal), kab, what, values, terminal }))
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen rencana daftar --kabupaten KODE [--tahun T] [--lembaga NAMA] [--cari KATA] [--json] [-o BERKAS.csv|.xlsx|.json]
           konvergen rencana kegiatan ID --kabupaten KODE [--json]
           konvergen rencana lembar BERKAS.xlsx --kabupaten KODE [--tahun T] [--lembaga NAMA]
           konvergen rencana masuk BERKAS.xlsx --kabupaten KODE [--terapkan]
           konvergen rencana versi|ajukan --kabupaten KODE [--tahun T] [--lembaga NAMA]
           konvergen rencana langkah ID --kabupaten KODE --langkah verifikasi|kembalikan|tetapkan [--alasan TEKS]
           konvergen rencana beda ID --kabupaten KODE [--json]
           konvergen rencana unduh ID --kabupaten KODE -o BERKAS.pdf|.xlsx
           konvergen rencana acuan --kabupaten KODE [--json]
           konvergen rencana nomenklatur BERKAS --kabupaten KODE [--periode TAHUN] [--terapkan]
           konvergen rencana pemetaan BERKAS --kabupaten KODE [--terapkan --alasan DASAR]

daftar menulis kegiatan setahun, kegiatan satu di antaranya. lembar menulis lembar satu lembaga; masuk memeriksa lembar yang diisi baris demi
baris dan, dengan --terapkan, menyimpan yang dapat disimpan sekaligus. versi, ajukan, langkah, beda dan unduh mengurus versi rencana. acuan
menulis nomenklatur dan biaya satuan yang berlaku; nomenklatur membaca daftar kode, pemetaan tabel kode dan
indikator; dengan --terapkan keduanya berlaku. --lembaga: nama
atau ID; tanpa itu, daftar menulis semua lembaga dan perintah lain memakai sekretariat. Bekerja atas nama akun token dalam KONVERGEN_TOKEN.
Pilihan lain: --data FOLDER. Keluar 2 bila ada yang perlu dilihat orang.`,
    en: `Usage: konvergen rencana daftar --kabupaten CODE [--tahun Y] [--lembaga NAME] [--cari WORDS] [--json] [-o FILE.csv|.xlsx|.json]
       konvergen rencana kegiatan ID --kabupaten CODE [--json]
       konvergen rencana lembar FILE.xlsx --kabupaten CODE [--tahun Y] [--lembaga NAME]
       konvergen rencana masuk FILE.xlsx --kabupaten CODE [--terapkan]
       konvergen rencana versi|ajukan --kabupaten CODE [--tahun Y] [--lembaga NAME]
       konvergen rencana langkah ID --kabupaten CODE --langkah verifikasi|kembalikan|tetapkan [--alasan TEXT]
       konvergen rencana beda ID --kabupaten CODE [--json]
       konvergen rencana unduh ID --kabupaten CODE -o FILE.pdf|.xlsx
       konvergen rencana acuan --kabupaten CODE [--json]
       konvergen rencana nomenklatur FILE --kabupaten CODE [--periode YEAR] [--terapkan]
       konvergen rencana pemetaan FILE --kabupaten CODE [--terapkan --alasan BASIS]

daftar writes the activities of a year, kegiatan one of them. lembar writes the sheet of an office; masuk looks at a sheet that was filled in row
by row and, with --terapkan, keeps what can be kept at once. versi, ajukan, langkah, beda and unduh are about versions of plans. acuan writes the
nomenclature and unit costs that count; nomenklatur reads a list of codes, pemetaan a table of codes
and indicators; with --terapkan they count. --lembaga: name or id; without it,
daftar writes all offices and the others take the secretariat. Works in the name of the account of the token in KONVERGEN_TOKEN. Also: --data DIR.
Exits with 2 where something needs a person.`,
  },
  run,
}
