import { sql, statement } from '../db/statement'
import type { CommandTable } from '../db/schema'
import { COMMAND_FORMAT, commandHash } from './hash'
import type { Ledger } from './ledger'

export const insertCommand = statement<CommandTable>()((p) =>
  sql.insertInto('command').values({
    sequence: p.sequence,
    id: p.id,
    procedure: p.procedure,
    userId: p.userId,
    at: p.at,
    input: p.input,
    inputHash: p.inputHash,
    result: p.result,
    summary: p.summary,
    lastVoucherId: p.lastVoucherId,
    lastVoucherHash: p.lastVoucherHash,
    format: p.format,
    previousHash: p.previousHash,
    hash: p.hash,
  }),
)

const commandById = statement<{ id: string }>()((p) =>
  sql.selectFrom('command').select(['inputHash', 'procedure', 'result']).where('id', '=', p.id),
)

/** What an earlier command of the same id was asked and answered; undefined when the id is new. */
export function earlierCommand(
  ledger: Ledger,
  id: string,
): { inputHash: string; procedure: string; result: string } | undefined {
  return ledger.connection.get(commandById, { id })
}

/** The sequence the next command will carry: vouchers written before its row already point to it. */
export function nextCommandSequence(ledger: Ledger): number {
  return ledger.memory.commandHead.id + 1
}

/** What a command says of itself; the ledger adds its place in the chain. */
export type CommandRecord = Pick<
  CommandTable,
  'id' | 'procedure' | 'userId' | 'at' | 'input' | 'inputHash' | 'result' | 'summary'
>

/** Writes the command's row, the last statement of its transaction: its hash commits to every voucher before it. */
export function chainCommand(ledger: Ledger, record: CommandRecord): void {
  const { memory } = ledger
  const row = {
    ...record,
    sequence: memory.commandHead.id + 1,
    lastVoucherId: memory.voucherHead.id,
    lastVoucherHash: memory.voucherHead.hash,
    format: COMMAND_FORMAT,
    previousHash: memory.commandHead.hash,
  }
  const hash = commandHash(row)
  ledger.connection.run(insertCommand, { ...row, hash })
  memory.commandHead = { id: row.sequence, hash }
}
