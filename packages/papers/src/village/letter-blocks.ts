/** The letter to the village head: what it is about, what is asked until when, room for number and signature, which the office sets. */

import { SOURCE_WORDS } from '@konvergen/core/plan/words.ts'
import { stagesOf } from '@konvergen/core/village/answer.ts'
import { moneyBySource } from '@konvergen/core/village/money-of-package.ts'
import type { PackageContent } from '@konvergen/core/village/package-content.ts'
import { ASK_WORDS, STAGE_WORDS } from '@konvergen/core/village/words.ts'
import { villageKind } from '@konvergen/core/wilayah/kode.ts'
import { type Block, bullets, heading, plain, quiet } from '../analysis/paper-blocks.ts'
import type { PackageSpeaker } from './package-speaker.ts'
import type { VillagePaper } from './paper-of-village.ts'

const BLANK = '................'

function headBlocks({ content, letterhead, issued }: VillagePaper, speak: PackageSpeaker): Block[] {
  const subject = speak.say(
    `Rekomendasi kegiatan percepatan penurunan stunting tahun ${content.year}`,
    `Activities recommended against stunting for ${content.year}`,
  )
  return [
    { kind: 'letterhead', lines: letterhead },
    heading(1, subject),
    plain(`${speak.say('Nomor', 'Number')}: ${BLANK}`),
    plain(`${speak.say('Tanggal', 'Day')}: ${issued === null ? BLANK : speak.day(issued.day)}`),
    plain(speak.say('Lampiran: paket desa', 'Annex: package of the village')),
    plain(`${speak.say('Kepada', 'To')}: ${speak.headOf(content)}, Kecamatan ${content.kecamatan}`),
  ]
}

function sayStanding({ lokus, gaps, period, year }: PackageContent, speak: PackageSpeaker): string {
  const standing =
    lokus === null
      ? ''
      : speak.say(
          ` Wilayah Saudara adalah lokus ${lokus.year}${lokus.basis === null ? '' : ` (${lokus.basis})`}.`,
          ` Your village is a lokus of ${lokus.year}${lokus.basis === null ? '' : ` (${lokus.basis})`}.`,
        )
  const measured =
    period === null
      ? speak.say(' Cakupan layanan belum dilaporkan.', ' Coverage of services was not reported.')
      : speak.say(
          ` Menurut laporan ${speak.period(period)} ada ${gaps.length} layanan yang belum menjangkau semua sasarannya.`,
          ` By the reports of ${speak.period(period)} ${gaps.length} services do not reach all whom they are for.`,
        )
  return speak.say(
    `Dengan hormat, bersama surat ini kami sampaikan rekomendasi kegiatan tahun ${year}.${standing}${measured}`,
    `We send you with this letter the activities recommended for ${year}.${standing}${measured}`,
  )
}

function sayMoney({ recommendations }: PackageContent, speak: PackageSpeaker): string[] {
  return moneyBySource(recommendations).map(({ source, rupiah, count, unknown }) => {
    const open = unknown === 0 ? '' : speak.say(`; ${unknown} belum diketahui biayanya`, `; of ${unknown} the cost is not known`)
    return speak.say(
      `${SOURCE_WORDS[source].id}: ${count} kegiatan, ${speak.rupiah(rupiah)}${open}.`,
      `${SOURCE_WORDS[source].en}: ${count} activities, ${speak.rupiah(rupiah)}${open}.`,
    )
  })
}

function sayAsks({ asks, desa }: PackageContent, speak: PackageSpeaker): string[] {
  const own = villageKind(desa) === 'kelurahan' ? asks.filter(({ key }) => key === 'rembuk-desa') : asks
  return own.map(({ key, from, to, isOfCalendar }) => {
    const sure = isOfCalendar ? '' : speak.say(' (jadwal umum, sesuaikan)', ' (usual days, to be adapted)')
    return `${ASK_WORDS[key][speak.language]}: ${speak.days(from, to)}${sure}.`
  })
}

export function letterBlocks(paper: VillagePaper, speak: PackageSpeaker): Block[] {
  const { content } = paper
  const money = sayMoney(content, speak)
  const stages = stagesOf(content.desa)
    .map((stage) => STAGE_WORDS[stage][speak.language])
    .join(speak.say(' atau ', ' or '))
  return [
    ...headBlocks(paper, speak),
    plain(sayStanding(content, speak)),
    ...(money.length === 0
      ? [plain(speak.say('Belum ada kegiatan yang direkomendasikan.', 'Nothing is recommended yet.'))]
      : [plain(speak.say('Yang direkomendasikan, menurut sumber dana:', 'What is recommended, by source of money:')), ...bullets(money)]),
    plain(speak.say('Kami mohon kegiatan itu:', 'We ask that these activities be:')),
    ...bullets(sayAsks(content, speak)),
    plain(
      speak.say(
        `Mohon setiap rekomendasi dijawab di halaman Paket desa: masuk ${stages} dengan jumlahnya, nanti, atau tidak bisa beserta alasannya. Jawaban dapat pula dikirim kepada sekretariat TPPS.`,
        `Please answer each recommendation on the page Packages of villages: in ${stages} with its amount, later, or not possible and why. Answers can be sent to the TPPS secretariat as well.`,
      ),
    ),
    plain(speak.say('Atas perhatian dan kerja sama Saudara kami ucapkan terima kasih.', 'Thank you for your attention and your work.')),
    {
      kind: 'signatures',
      signers: [{ post: speak.say(`Ketua TPPS ${content.district}`, `Head of TPPS, ${content.district}`), name: null }],
    },
    quiet(`${speak.say('Tembusan', 'Copy to')}: Camat ${content.kecamatan}`),
  ]
}
