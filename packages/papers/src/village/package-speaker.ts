/** How the papers of a village say its name, money, volumes and dates. */
import { type Language, sayNumber, sayPercent } from '@konvergen/core/kit/say-number.ts'
import { sayPeriod } from '@konvergen/core/kit/say-period.ts'
import { sayRupiah } from '@konvergen/core/kit/say-rupiah.ts'
import { sayDay } from '@konvergen/core/tasks/say-task.ts'
import type { PackageContent } from '@konvergen/core/village/package-content.ts'
import { villageKind } from '@konvergen/core/wilayah/kode.ts'

export class PackageSpeaker {
  readonly language: Language

  constructor(language: Language) {
    this.language = language
  }

  say(id: string, en: string): string {
    return this.language === 'id' ? id : en
  }

  get unknown(): string {
    return this.say('belum diketahui', 'not known')
  }

  villageOf({ desa, name }: Pick<PackageContent, 'desa' | 'name'>): string {
    return `${villageKind(desa) === 'kelurahan' ? 'Kelurahan' : 'Desa'} ${name}`
  }

  headOf({ desa, name }: Pick<PackageContent, 'desa' | 'name'>): string {
    return villageKind(desa) === 'kelurahan' ? `Lurah ${name}` : `Kepala Desa ${name}`
  }

  rupiah(digits: string | null): string {
    return digits === null ? this.unknown : `Rp ${sayRupiah(digits, this.language)}`
  }

  count(value: number | null): string {
    return value === null ? this.unknown : sayNumber(value, this.language, Number.isInteger(value) ? 0 : 2)
  }

  percent(value: number | null): string {
    return value === null ? this.unknown : sayPercent(value, this.language)
  }

  period(period: string | null): string {
    return period === null || period === '' ? this.unknown : sayPeriod(period, this.language)
  }

  days(from: string, to: string): string {
    return from === to ? sayDay(from, this.language) : `${sayDay(from, this.language)} – ${sayDay(to, this.language)}`
  }

  day(day: string): string {
    return sayDay(day, this.language)
  }
}
