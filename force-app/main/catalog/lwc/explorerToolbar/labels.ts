import pasteLog from '@salesforce/label/c.Analysis_PasteLog';
import filters from '@salesforce/label/c.Explorer_Filters';
import longQuery from '@salesforce/label/c.Explorer_LongQuery';
import placeholder from '@salesforce/label/c.Explorer_Placeholder';
import search from '@salesforce/label/c.Explorer_Search';
import viewList from '@salesforce/label/c.Explorer_ViewList';
import viewMatrix from '@salesforce/label/c.Explorer_ViewMatrix';
import viewVariables from '@salesforce/label/c.Explorer_ViewVariables';
import views from '@salesforce/label/c.Explorer_Views';

export const LABELS = { filters, longQuery, pasteLog, placeholder, search, views } as const;

/** The ways to look at the catalog; the analysis of a text has a button of its own. */
export const CATALOG_VIEWS = ['list', 'matrix', 'variables'] as const;
export const VIEW_NAMES = { list: viewList, matrix: viewMatrix, variables: viewVariables } as const;
