import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { TextProvider } from '../text/text'
import { vi } from '../text/vi'
import { cssVariables, theme } from './theme'

/** What every part of the page needs around it: look, language, answers of the core, messages in the corner. */
export function Providers({ queryClient, children }: { queryClient: QueryClient; children: ReactNode }) {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <TextProvider value={vi}>
        <QueryClientProvider client={queryClient}>
          {children}
          <Notifications position="bottom-right" limit={4} />
        </QueryClientProvider>
      </TextProvider>
    </MantineProvider>
  )
}
