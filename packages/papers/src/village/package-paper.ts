/**
 * The paper of a village: the letter to its head on the district's letterhead, and its package as annex, laid out as blocks: PDF and Word say the same. No person is named.
 */
import type { Language } from '@konvergen/core/kit/say-number.ts'
import { type Block, heading, type Paper } from '../analysis/paper-blocks.ts'
import { WORDS } from '../ansit/words.ts'
import { letterBlocks } from './letter-blocks.ts'
import { packageBlocks } from './package-blocks.ts'
import { PackageSpeaker } from './package-speaker.ts'
import type { VillagePaper } from './paper-of-village.ts'

export function villagePaper(paper: VillagePaper, language: Language): Paper {
  const { content, issued, isDemo } = paper
  const speak = new PackageSpeaker(language)
  const title = speak.say(
    `Paket rekomendasi ${speak.villageOf(content)} tahun ${content.year}`,
    `Package of ${speak.villageOf(content)} for ${content.year}`,
  )
  const draft = speak.say('DRAF: paket belum diterbitkan', 'DRAFT: the package is not issued')
  const blocks: Block[] = [
    ...letterBlocks(paper, speak),
    heading(1, speak.say(`Lampiran: ${title}`, `Annex: ${title}`), true),
    ...packageBlocks(content, speak),
  ]
  return {
    language,
    title,
    place: content.district,
    cover: null,
    contentsTitle: '',
    isNumbered: true,
    foot:
      issued === null
        ? draft
        : speak.say(`Versi ${issued.version} · SHA-256 ${issued.digest}`, `Version ${issued.version} · SHA-256 ${issued.digest}`),
    audience: '',
    mark: [...(isDemo ? [WORDS[language].demoShort] : []), ...(issued === null ? [draft] : [])].join(' · ') || null,
    pageWord: speak.say('Halaman', 'Page'),
    ofWord: speak.say('dari', 'of'),
    words: {
      table: speak.say('Tabel', 'Table'),
      picture: speak.say('Gambar', 'Figure'),
      source: speak.say('Sumber', 'Source'),
    },
    blocks,
  }
}
