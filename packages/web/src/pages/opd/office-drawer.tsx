/** One office: its names over time, who holds posts in it, and what can be done. */
import type { OfficeSchema, Register } from '@konvergen/contract/opd.ts'
import type { DistrictDetail } from '@konvergen/contract/wilayah.ts'
import { useMay } from '../../app/may.ts'
import { useMe } from '../../app/me.ts'
import { AskFirst } from '../../parts/ask-first.tsx'
import { Button } from '../../parts/button.tsx'
import { Drawer } from '../../parts/drawer.tsx'
import { Note, ProblemNote } from '../../parts/states.tsx'
import { KIND_NAMES, OPD } from '../../text/opd.ts'
import { useText } from '../../text/text.ts'
import { isOwnKind, viewOf } from './arrange-offices.ts'
import { NamesPart } from './names-part.tsx'
import { OfficialsPart } from './officials-part.tsx'
import styles from './opd-page.module.css'
import { useOfficeActs } from './use-opd-acts.ts'

interface OfficeDrawerProps {
  readonly kab: string
  readonly office: OfficeSchema
  readonly register: Register
  readonly district: DistrictDetail
  readonly onClose: () => void
}

export function OfficeDrawer({ kab, office, register, district, onClose }: OfficeDrawerProps) {
  const t = useText()
  const { today } = useMe()
  const mayWrite = useMay()('opd.write', kab)
  const { rename, check, end, isBusy, problem } = useOfficeActs(kab, office.id)
  const { nama, active } = viewOf(office, register, today)
  const { kind, wilayah, parent, checked } = office
  const isOwn = isOwnKind(kind)
  const area = [...district.kecamatan, ...district.desa].find(({ kode }) => kode === wilayah)
  return (
    <Drawer title={nama} onClose={onClose}>
      <p className={styles['small']}>
        {t(KIND_NAMES[kind])} · {area?.nama ?? t(OPD.whole)}
      </p>
      {problem !== null && <ProblemNote problem={problem} />}
      {!checked && mayWrite && isOwnKind(kind) && (
        <div className={styles['part']}>
          <Note
            tone="caution"
            title={t(OPD.checkTitle)}
            acts={
              <Button disabled={isBusy} onClick={() => check.mutate({ jenis: kind, wilayah, induk: parent })}>
                {t(OPD.check)}
              </Button>
            }
          >
            <p>{t(OPD.checkHint)}</p>
          </Note>
        </div>
      )}
      <OfficialsPart kab={kab} office={office} register={register} mayWrite={mayWrite && active} />
      {isOwn && (
        <NamesPart
          office={office}
          mayWrite={mayWrite && active}
          isBusy={isBusy}
          onRename={(body, done) => rename.mutate(body, { onSuccess: done })}
        />
      )}
      {isOwn && mayWrite && active && (
        <div className={styles['part']}>
          <AskFirst
            label={t(OPD.end)}
            title={t(OPD.endTitle, { nama })}
            lost={t(OPD.endBody)}
            now={t(OPD.endNow)}
            isBusy={isBusy}
            onNow={() => end.mutate(today)}
          />
        </div>
      )}
    </Drawer>
  )
}
