/** The register with what can be done about it: begin from the starting list, decide on pairs, add, paste, open one office. */
import type { Register } from '@konvergen/contract/opd.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useState } from 'react'
import { useMay } from '../../app/may.ts'
import { MayNot } from '../../parts/may-not.tsx'
import { OPD } from '../../text/opd.ts'
import { useSay } from '../../text/say.ts'
import { useText } from '../../text/text.ts'
import { isOwnKind } from './arrange-offices.ts'
import { OfficeActs } from './office-acts.tsx'
import { OfficeDrawer } from './office-drawer.tsx'
import { OfficesCard } from './offices-card.tsx'
import styles from './opd-page.module.css'
import { PairsCard } from './pairs-card.tsx'

interface OfficesViewProps {
  readonly kab: string
  readonly register: Register
  readonly district: DistrictDetail
}

export function OfficesView({ kab, register, district }: OfficesViewProps) {
  const t = useText()
  const say = useSay()
  const mayWrite = useMay()('opd.write', kab)
  const own = register.offices.filter(({ kind }) => isOwnKind(kind))
  const [openedId, setOpenedId] = useState<string | null>(null)
  const opened = register.offices.find(({ id }) => id === openedId)
  const unchecked = own.filter(({ checked }) => !checked).length
  return (
    <>
      <p className={styles['lead']}>
        {t(OPD.lead, { n: say.number(own.length), p: say.number(register.people.length) })}
        {unchecked > 0 && ` ${t(OPD.unchecked, { n: say.number(unchecked) })}`}
      </p>
      <div className={styles['stack']}>
        {!register.contacts && <MayNot>{OPD.hidden}</MayNot>}
        {mayWrite && <OfficeActs kab={kab} register={register} district={district} own={own} />}
        {mayWrite && register.pairs.length > 0 && <PairsCard kab={kab} register={register} />}
        <OfficesCard kab={kab} register={register} district={district} onOpen={setOpenedId} />
      </div>
      {opened !== undefined && (
        <OfficeDrawer kab={kab} office={opened} register={register} district={district} onClose={() => setOpenedId(null)} />
      )}
    </>
  )
}
