/** Whether linkage runs by itself after a list was applied, and the switch for whoever may run it. */
import { setLinkageRule } from '@konvergen/contract/kin.ts'
import { useMutation } from '@tanstack/react-query'
import { call } from '../../app/call.ts'
import { forgetDistrict } from '../../app/queries.ts'
import { ProblemNote } from '../../parts/states.tsx'
import { LINKAGE } from '../../text/kin.ts'
import { useText } from '../../text/text.ts'
import styles from './kin.module.css'

export function ByItself({ kab, isOn, mayChange }: { kab: string; isOn: boolean; mayChange: boolean }) {
  const t = useText()
  const change = useMutation({
    mutationFn: (sendiri: boolean) => call(setLinkageRule, { params: { kab }, body: { sendiri } }),
    onSettled: () => forgetDistrict(kab),
  })
  if (!mayChange) return <p className={styles['small']}>{t(isOn ? LINKAGE.isByItself : LINKAGE.onlyByHand)}</p>
  return (
    <>
      <label className={styles['switch']}>
        <input type="checkbox" checked={isOn} disabled={change.isPending} onChange={({ target }) => change.mutate(target.checked)} />
        {t(LINKAGE.byItself)}
      </label>
      {change.isError && <ProblemNote problem={change.error} />}
    </>
  )
}
