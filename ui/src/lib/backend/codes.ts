// Every code the page must have words for: those of the register and those of the window around it.
import type { FaultCode as TableFaultCode, HintCode as TableHintCode } from './generated/codes';

/** Codes the shell and this folder add to those of the table of commands. */
type WindowFaultCode =
  | 'arguments_unknown'
  | 'data_folder_unknown'
  | 'data_folder_unusable'
  | 'window_open_already'
  | 'viewer_missing'
  | 'file_manager_missing'
  | 'file_open_elsewhere'
  | 'disk_gone'
  | 'no_place_open'
  | 'program_fault';

export type FaultCode = TableFaultCode | WindowFaultCode;
export type HintCode = TableHintCode;
