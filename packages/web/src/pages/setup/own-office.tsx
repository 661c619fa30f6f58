/**
 * A district's own office in five short steps: the code that only whoever started the program has, the district, its keeper, the
 * keeper's second factor, the keys.
 */
import { beginInstallation } from '@konvergen/contract/setup.ts'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { call, ProblemError } from '../../app/call.ts'
import sheet from '../../parts/door-sheet.module.css'
import type { Kabupaten } from '../../parts/kabupaten-picker.tsx'
import { CodeStep } from './code-step.tsx'
import { DistrictStep } from './district-step.tsx'
import { FactorStep } from './factor-step.tsx'
import { type Keeper, KeeperStep } from './keeper-step.tsx'
import { KeysStep } from './keys-step.tsx'
import { StepsHead } from './steps-head.tsx'

/** Problems that the first step can mend. */
const OF_CODE: ReadonlySet<string> = new Set(['kode-penyiapan-keliru', 'penyiapan-selesai'])

type Step = 1 | 2 | 3 | 4 | 5

export function OwnOffice({ code, onBack }: { code: string; onBack: () => void }) {
  const [step, setStep] = useState<Step>(1)
  const [kode, setKode] = useState(code)
  const [kabupaten, setKabupaten] = useState<Kabupaten | null>(null)
  const [keeper, setKeeper] = useState<Keeper>({ nama: '', username: '', sandi: '' })
  const begin = useMutation({
    mutationFn: (kab: string) => call(beginInstallation, { body: { kode: kode.trim(), kab, ...keeper, nama: keeper.nama.trim() } }),
    gcTime: 0,
    onSuccess: () => setStep(4),
    onError: (problem) => {
      if (problem instanceof ProblemError && OF_CODE.has(problem.code)) setStep(1)
    },
  })
  return (
    <div className={sheet['middle']}>
      <StepsHead step={step} />
      <div className={sheet['sheet']}>
        {step === 1 && (
          <CodeStep
            kode={kode}
            isFromLink={code !== '' && kode === code}
            problem={begin.error}
            onChange={(next) => {
              setKode(next)
              begin.reset()
            }}
            onBack={onBack}
            onNext={() => setStep(2)}
          />
        )}
        {step === 2 && <DistrictStep chosen={kabupaten} onPick={setKabupaten} onBack={() => setStep(1)} onNext={() => setStep(3)} />}
        {step === 3 && kabupaten !== null && (
          <KeeperStep
            keeper={keeper}
            problem={begin.error}
            isBusy={begin.isPending}
            onChange={setKeeper}
            onBack={() => setStep(2)}
            onNext={() => begin.mutate(kabupaten.kode)}
          />
        )}
        {step === 4 && <FactorStep keeper={keeper} onNext={() => setStep(5)} />}
        {step === 5 && kabupaten !== null && <KeysStep nama={kabupaten.nama} />}
      </div>
    </div>
  )
}
