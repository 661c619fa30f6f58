/**
 * Text in both languages of the product: Bahasa Indonesia first, English complete.
 */
export interface Bilingual {
  readonly id: string
  readonly en: string
}
