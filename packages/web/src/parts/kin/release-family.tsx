/** Says that a child does not belong to the family it is linked to. */
import { setFamilyOfChild } from '@konvergen/contract/kin.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { KIN } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import { AskFirst } from '../ask-first.tsx'
import { ProblemNote } from '../states.tsx'
import styles from './kin.module.css'

export function ReleaseFamily({ kab, child, family }: { kab: string; child: string; family: string }) {
  const t = useText()
  const release = useMutation({
    mutationFn: () => call(setFamilyOfChild, { params: { kab, id: child }, body: { keluarga: null, sebelum: family } }),
    onSettled: () => void forgetDistrict(kab),
  })
  return (
    <div className={`${styles['acts']} tanpa-cetak`}>
      {release.isError && <ProblemNote problem={release.error} />}
      <AskFirst
        look="quiet"
        label={t(KIN.release)}
        title={t(KIN.releaseTitle)}
        lost={t(KIN.releaseLost)}
        now={t(KIN.releaseNow)}
        isBusy={release.isPending}
        onNow={() => release.mutate()}
      />
    </div>
  )
}
