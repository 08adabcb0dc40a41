import { describe, expect, it } from 'vitest'
import { asBackupForm, fileNameOf, isKept, megabytes, readBackupForm } from './backup-figures'

const settings = { secondFolder: '', daily: true, onClose: true, keepDays: 30, keepMonths: 24 }

describe('backups in figures', () => {
  it('are sized in megabytes', () => {
    expect(megabytes(1_572_864)).toBe('1,5')
    expect(megabytes(10)).toBe('0,1')
    expect(megabytes(20_971_520)).toBe('20,0')
  })
  it('are named by their file', () => {
    expect(fileNameOf('C:\\So\\a.htxb')).toBe('a.htxb')
    expect(fileNameOf('/so/a.htxb')).toBe('a.htxb')
  })
})

describe('the settings of backups', () => {
  it('go to the form and back', () => {
    expect(readBackupForm(asBackupForm(settings))).toEqual(settings)
  })
  it('wait for numbers that are allowed', () => {
    expect(readBackupForm({ ...asBackupForm(settings), keepDays: '0' })).toBeNull()
    expect(readBackupForm({ ...asBackupForm(settings), keepMonths: 'x' })).toBeNull()
    expect(isKept('keepDays', '365')).toBe(true)
    expect(isKept('keepDays', '366')).toBe(false)
    expect(isKept('keepMonths', '0')).toBe(true)
  })
})
