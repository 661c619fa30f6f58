import { expect, it } from 'vitest'
import { TextLook } from '../../src/documents/plain-text.ts'

function isText(...pieces: readonly (string | Uint8Array)[]): boolean {
  const look = new TextLook()
  for (const piece of pieces) look.add(typeof piece === 'string' ? new TextEncoder().encode(piece) : piece)
  return look.isText()
}

it('takes a list and a note, in either way of writing letters', () => {
  expect(isText('desa;anak\r\n', 'Mekar Jaya;12\r\n')).toBe(true)
  expect(isText(new Uint8Array([0x44, 0xe9, 0x73, 0x61]))).toBe(true)
  expect(isText('Berat < 5 kg, tinggi > 60 cm')).toBe(true)
})

it.each(['<!DOCTYPE html><p>', '  <HTML>', '\uFEFF<svg xmlns="x">', '<?xml version="1.0"?>', '#!/bin/sh\nrm', 'a,<script>x</script>'])(
  'refuses %s',
  (text) => {
    expect(isText(text)).toBe(false)
  },
)

it('refuses what holds a byte that no text has, wherever it stands', () => {
  expect(isText('baris\n'.repeat(10_000), new Uint8Array([0]))).toBe(false)
  expect(isText('MZ', new Uint8Array([0x90, 0x00, 0x03]))).toBe(false)
})

it('refuses nothing at all', () => {
  expect(isText()).toBe(false)
})
