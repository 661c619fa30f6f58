/**
 * `konvergen rantai`: how far agreements, activities, gaps and recommendations of a year went, as lines or as a workbook. Whoever asks is the account of the token.
 */
import type { ChainAnswer } from '@konvergen/contract/chain.ts'
import { parseKode } from '@konvergen/core/wilayah/kode.ts'
import type { ChainActs } from '@konvergen/server/chain-acts.ts'
import { Problem } from '@konvergen/server/platform/problem.ts'
import { actsOfToken } from '../acts-of-token.ts'
import { type Command, readOptions, readWhole } from '../command.ts'
import { sayChain } from '../rantai/say-chain.ts'
import { CommandFailed, EXIT, type ExitCode, say, type Terminal } from '../terminal.ts'
import { today } from '../today.ts'
import { withOffice } from '../with-office.ts'
import { writeWhole } from '../write-whole.ts'

const TYPES = {
  kabupaten: { type: 'string' },
  tahun: { type: 'string' },
  lembaga: { type: 'string' },
  desa: { type: 'string' },
  ke: { type: 'string' },
  data: { type: 'string' },
} as const
const FIRST_YEAR = 2015
const ENDINGS = ['pdf', 'docx'] as const

const isLost = ({ funnels }: ChainAnswer): boolean => funnels.some(({ stages }) => stages.some(({ lost }) => lost > 0))

/** By what its name ends with: a paper of all or of one office or village, else the workbook, which is always of all. */
async function takeOut(acts: ChainActs, to: string, asked: Parameters<ChainActs['chainPaper']>[0]): Promise<Uint8Array> {
  const ending = ENDINGS.find((each) => to.toLowerCase().endsWith(`.${each}`))
  if (ending === undefined) return acts.takeOutChain(asked.kab, asked.tahun, asked.bahasa ?? 'id')
  return (await acts.chainPaper(asked, ending)).bytes
}

async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const { kabupaten = '', tahun, lembaga, desa, ke, data } = readOptions(args, TYPES, terminal)
  const kab = parseKode(kabupaten)
  if (kab === null) throw new CommandFailed(say(terminal, 'Sebut kabupatennya: --kabupaten 76.01', 'Name the district: --kabupaten 76.01'))
  const year = readWhole(tahun, '--tahun', FIRST_YEAR, terminal) ?? Number(today().slice(0, 4))
  return withOffice(data, terminal, async (app) => {
    const acts = await actsOfToken(app, terminal)
    try {
      const chain = await acts.lookAtChain(kab, year)
      for (const line of sayChain(chain, terminal.language)) terminal.out(line)
      if (ke !== undefined)
        await writeWhole(ke, await takeOut(acts, ke, { kab, tahun: year, lembaga, desa, bahasa: terminal.language }), terminal)
      return isLost(chain) ? EXIT.needsPerson : EXIT.done
    } catch (error) {
      if (error instanceof Problem && error.code === 'tidak-ditemukan')
        throw new CommandFailed(
          lembaga === undefined && desa === undefined
            ? say(terminal, `${kab} belum dibuka di sini.`, `${kab} is not open here.`)
            : say(terminal, `${kab}, lembaga, atau desa itu tidak ada di sini.`, `${kab}, that office or that village is not here.`),
        )
      throw error
    }
  })
}

export const command: Command = {
  help: {
    id: `Pemakaian: konvergen rantai --kabupaten KODE [--tahun TAHUN] [--ke BERKAS.xlsx|.pdf|.docx]
  [--lembaga ID|sekretariat] [--desa KODE] [--data FOLDER]

Menulis sampai di mana kesepakatan, kegiatan, kesenjangan, dan usulan ke desa tahun itu: ada kegiatan, masuk RKPD, KUA-PPAS, DPA,
terealisasi; dan prevalensi sebelum dan sesudahnya. "Tidak diketahui" berarti tahap itu belum diserahkan atau dilaporkan: bukan
putus. --ke menyimpan semua baris dan uangnya sebagai buku kerja, atau kertas rapat bila berakhiran .pdf atau .docx; kertas itu dapat dibuat
untuk satu lembaga atau desa. Bekerja atas nama akun dari KONVERGEN_TOKEN. Kode keluar 2 bila ada yang putus.`,
    en: `Usage: konvergen rantai --kabupaten CODE [--tahun YEAR] [--ke FILE.xlsx|.pdf|.docx]
  [--lembaga ID|sekretariat] [--desa CODE] [--data DIR]

Writes how far agreements, activities, gaps and recommendations of the year went: has an activity, in RKPD, KUA-PPAS, DPA, carried
out; and prevalence before and since. "Not known" means that nothing was handed in or reported at that stage: it is not lost. --ke keeps every
row and the money as a workbook, or as a paper for a meeting where it ends with .pdf or .docx; that paper can be of one office or village.
Works in the name of the account of KONVERGEN_TOKEN. Exit code 2 where anything was lost.`,
  },
  run,
}
