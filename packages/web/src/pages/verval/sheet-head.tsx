/** What stands at the head of every page of the sheet: whose it is, how it is filled in, and the code of the page where it is brought back. */
import type { FamiliesAnswer } from '@konvergen/contract/verval.ts'
import { MARKS } from '@konvergen/core/sasaran/family-marks.ts'
import { useQuery } from '@tanstack/react-query'
import { districtQuery } from '../../app/queries.ts'
import { QrCode } from './drawing.ts'
import { MARK_SHORT, MARK_WORDS, SHEET, useSay, useText, VILLAGE } from './words.ts'

const CODE_DIGITS = 4

/** Short enough to be read aloud: the end of the round's id and of the village's code. */
function sheetCode(putaran: string, desa: string): string {
  return `${putaran.slice(-CODE_DIGITS)}-${desa.slice(-CODE_DIGITS)}`.toUpperCase()
}

interface SheetHeadProps {
  readonly kab: string
  readonly putaran: string
  readonly desa: string
  /** undefined = not known yet. */
  readonly round: FamiliesAnswer['ronde'] | undefined
  /** Empty = all of them. */
  readonly rw: string
}

export function SheetHead({ kab, putaran, desa, round, rw }: SheetHeadProps) {
  const t = useText()
  const say = useSay()
  const district = useQuery(districtQuery(kab)).data
  return (
    <>
      <div>
        <p>
          {[district?.nama, round === undefined ? '' : `${round.sumber}, ${say.period(round.periode)}`, rw === '' ? '' : `RW ${rw}`]
            .filter((part) => part !== undefined && part !== '')
            .join(' · ')}{' '}
          · <strong>{t(SHEET.code, { code: sheetCode(putaran, desa) })}</strong>
          {round !== undefined && ` · ${t(VILLAGE.deadline, { day: say.day(round.tenggat) })}`}
        </p>
        <p>{t(SHEET.secret)}</p>
        <p>
          <strong>{t(SHEET.how)}</strong> {t(SHEET.legend)}.{' '}
          {MARKS.map((name) => `${t(MARK_SHORT[name])}: ${t(MARK_WORDS[name]).toLowerCase()}`).join('; ')}. {t(SHEET.moved)}
        </p>
      </div>
      <QrCode text={`${window.location.origin}/k/${kab}/verval/${putaran}/${desa}/ketik`} label={t(SHEET.scan)} />
    </>
  )
}
