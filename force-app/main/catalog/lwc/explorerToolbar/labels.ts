import filters from '@salesforce/label/c.Explorer_Filters';
import longQuery from '@salesforce/label/c.Explorer_LongQuery';
import placeholder from '@salesforce/label/c.Explorer_Placeholder';
import search from '@salesforce/label/c.Explorer_Search';
import viewList from '@salesforce/label/c.Explorer_ViewList';
import viewMatrix from '@salesforce/label/c.Explorer_ViewMatrix';
import viewVariables from '@salesforce/label/c.Explorer_ViewVariables';
import views from '@salesforce/label/c.Explorer_Views';

export const LABELS = { filters, longQuery, placeholder, search, views } as const;

/** The ways to look at the catalog. */
export const VIEW_NAMES = { list: viewList, matrix: viewMatrix, variables: viewVariables } as const;
