import type { AccountCode } from '@shared/domain/account-code'
import type { AccountSet, Formula, SignedTerm } from './formula'
import { type Token, tokensOf } from './tokens'

/**
 * Reads a formula of the language described at `Formula`. Throws an Error that says at which sign (counted from 1) what was
 * expected; whether accounts and lines exist is the loader's to check.
 */
export function parseFormula(text: string): Formula {
  const reader = readerOf(text)
  const formula = readSum(reader)
  const rest = reader.next()
  if (rest !== undefined) throw new Error(`${place(rest)}: "${rest.text}" follows a formula that was complete`)
  return formula
}

/** Walks the tokens: look at the next one, take it, or insist on a certain one. */
type Reader = { peek: () => Token | undefined; next: () => Token | undefined; take: (text: string) => void }

function readerOf(text: string): Reader {
  const tokens = tokensOf(text)
  let at = 0
  return {
    peek: () => tokens[at],
    next: () => tokens[at++],
    take: (wanted) => {
      const token = tokens[at++]
      if (token?.text !== wanted || token.kind === 'line') throw new Error(`${place(token)}: expected "${wanted}"`)
    },
  }
}

function readSum(reader: Reader): Formula {
  const terms: SignedTerm[] = [readSigned(reader)]
  for (let token = reader.peek(); token !== undefined && isSign(token, '+', '-'); token = reader.peek()) {
    reader.next()
    const sign = token.text === '-' ? -1 : 1
    terms.push({ sign, term: readTerm(reader) })
  }
  const [first] = terms
  return terms.length === 1 && first?.sign === 1 ? first.term : { kind: 'sum', terms }
}

function readSigned(reader: Reader): SignedTerm {
  const token = reader.peek()
  if (token === undefined || !isSign(token, '-')) return { sign: 1, term: readTerm(reader) }
  reader.next()
  return { sign: -1, term: readTerm(reader) }
}

function readTerm(reader: Reader): Formula {
  const token = reader.next()
  if (token?.kind === 'line') return { kind: 'line', code: token.text }
  if (token !== undefined && isSign(token, '(')) {
    const inner = readSum(reader)
    reader.take(')')
    return inner
  }
  if (token?.kind !== 'word') throw new Error(`${place(token)}: expected a function, a [line] or a parenthesis`)
  reader.take('(')
  const term = readArguments(token, reader)
  reader.take(')')
  return term
}

function readArguments(name: Token, reader: Reader): Formula {
  switch (name.text) {
    case 'DR':
    case 'DRD':
      return { kind: 'balance', side: 'debit', gross: name.text === 'DRD', accounts: readSet(reader) }
    case 'CR':
    case 'CRD':
      return { kind: 'balance', side: 'credit', gross: name.text === 'CRD', accounts: readSet(reader) }
    case 'TC':
      return { kind: 'turnover', debit: { account: '', except: [] }, credit: readSet(reader), net: false }
    case 'T':
    case 'TN': {
      const debit = readSet(reader)
      reader.take('>')
      return { kind: 'turnover', debit, credit: readSet(reader), net: name.text === 'TN' }
    }
    default:
      throw new Error(`${place(name)}: "${name.text}" is no function of the formula language`)
  }
}

function readSet(reader: Reader): AccountSet {
  if (reader.peek()?.text !== 'any') return { account: readAccount(reader), except: readExcept(reader) }
  reader.next()
  return { account: '', except: readExcept(reader) }
}

function readExcept(reader: Reader): AccountCode[] {
  if (reader.peek()?.text !== 'except') return []
  reader.next()
  const accounts = [readAccount(reader)]
  for (let token = reader.peek(); token !== undefined && isSign(token, ','); token = reader.peek()) {
    reader.next()
    accounts.push(readAccount(reader))
  }
  return accounts
}

function readAccount(reader: Reader): AccountCode {
  const token = reader.next()
  if (token?.kind !== 'digits') throw new Error(`${place(token)}: expected an account`)
  return token.text
}

function isSign(token: Token, ...signs: readonly string[]): boolean {
  return token.kind === 'sign' && signs.includes(token.text)
}

function place(token: Token | undefined): string {
  return token === undefined ? 'at the end' : `sign ${token.at}`
}
