/** The sentence on top, and when was looked last; whoever enters numbers can have it looked at at once. */
import { checkFindings, type FindingsAnswer } from '@konvergen/contract/findings.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { findingsKey } from '../../app/findings-queries.ts'
import type { FindingsSearch } from '../../app/findings-search.ts'
import { useMay } from '../../app/may.ts'
import { queryClient } from '../../app/queries.ts'
import { Button } from '../../parts/button.tsx'
import { ProblemNote } from '../../parts/states.tsx'
import { FINDINGS } from '../../text/findings.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import styles from './findings-page.module.css'

interface FindingsLeadProps {
  readonly kab: string
  readonly answer: FindingsAnswer
  readonly search: FindingsSearch
}

export function FindingsLead({ kab, answer, search }: FindingsLeadProps) {
  const t = useText()
  const say = useSay()
  const isOpen = (search.keadaan ?? 'terbuka') === 'terbuka'
  const { jumlah, temuan } = answer
  const sure = temuan.filter(({ berat }) => berat === 'galat').length
  const lead = isOpen ? FINDINGS.many : FINDINGS.shown
  const first = isOpen && jumlah === 0 ? t(FINDINGS.none) : t(isOpen && jumlah === 1 ? FINDINGS.one : lead, { n: say.number(jumlah) })
  return (
    <>
      <p className={styles['lead']}>
        <strong>{first}</strong>
        {isOpen && sure > 0 && ` ${t(FINDINGS.sure, { n: say.number(sure) })}`}
        {jumlah > temuan.length && ` ${t(FINDINGS.more, { n: say.number(temuan.length) })}`} {t(FINDINGS.explain)}
      </p>
      <Looked kab={kab} answer={answer} />
    </>
  )
}

function Looked({ kab, answer: { diperiksa, usang } }: Pick<FindingsLeadProps, 'kab' | 'answer'>) {
  const t = useText()
  const say = useSay()
  const mayCheck = useMay()('findings.check', kab)
  const check = useMutation({
    mutationFn: () => call(checkFindings, { params: { kab } }),
    onSuccess: () => queryClient.invalidateQueries({ queryKey: findingsKey(kab) }),
  })
  return (
    <div className={`${styles['line']} tanpa-cetak`}>
      <span>
        {diperiksa === null ? t(FINDINGS.never) : t(FINDINGS.checked, { when: say.moment(diperiksa) })} {usang && t(FINDINGS.stale)}
      </span>
      {usang && mayCheck && (
        <Button look="quiet" disabled={check.isPending} onClick={() => check.mutate()}>
          {t(FINDINGS.checkNow)}
        </Button>
      )}
      {check.data !== undefined && (
        <output>{t(FINDINGS.checkedNow, { n: say.number(check.data.ditemukan), m: say.number(check.data.tertutup) })}</output>
      )}
      {check.error !== null && <ProblemNote problem={check.error} />}
    </div>
  )
}
