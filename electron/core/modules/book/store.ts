import { plain } from '../../db/statement'

export const saveProfile = plain<{ name: string; taxCode: string; address: string; governanceForm: string }, never>(
  'UPDATE book SET name = @name, taxCode = @taxCode, address = @address, governanceForm = @governanceForm',
)
