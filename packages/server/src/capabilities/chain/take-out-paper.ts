/** The paper of the chain. No connection is held while it is set; the typesetter is loaded at first use: it would slow every start. */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import type { ChainMeeting } from '@konvergen/papers/chain/paper-facts.ts'
import { runInDistrict, type Work } from '../../platform/run-work.ts'
import type { ChainPaperChoice } from './chain-about.ts'
import { composePaper } from './compose-paper.ts'

export interface ChainFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export type AskedChainPaper = ChainPaperChoice & { readonly kab: string; readonly bahasa?: Language | undefined }

function nameOf({ about, chain, district }: ChainMeeting): string {
  const whose = about.of === 'kabupaten' ? district : (about.name ?? 'sekretariat')
  return `rantai-${whose.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${chain.year}`
}

export async function takeOutChainPaper(work: Work, asked: AskedChainPaper, ending: 'pdf' | 'docx'): Promise<ChainFile> {
  const meeting = await runInDistrict(work, 'baca', asked.kab, (ctx) => composePaper(ctx, asked))
  const { writeChainPdf, writeChainDocx } = await import('@konvergen/papers/chain/write-paper.ts')
  const write = ending === 'pdf' ? writeChainPdf : writeChainDocx
  return { name: `${nameOf(meeting)}.${ending}`, bytes: await write(meeting, asked.bahasa ?? 'id') }
}
