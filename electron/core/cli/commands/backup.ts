import type { CliCommand } from '../command'
export const backup = {} as CliCommand
export const restore = {} as CliCommand
