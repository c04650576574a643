import clearFilters from '@salesforce/label/c.Explorer_ClearFilters';
import detailName from '@salesforce/label/c.Explorer_DetailName';
import exportCsv from '@salesforce/label/c.Explorer_ExportCsv';
import failed from '@salesforce/label/c.Explorer_Failed';
import failedDetail from '@salesforce/label/c.Explorer_FailedDetail';
import filteredOut from '@salesforce/label/c.Explorer_FilteredOut';
import filteredOutDetail from '@salesforce/label/c.Explorer_FilteredOutDetail';
import filters from '@salesforce/label/c.Explorer_Filters';
import loading from '@salesforce/label/c.Explorer_Loading';
import longQuery from '@salesforce/label/c.Explorer_LongQuery';
import nearMisses from '@salesforce/label/c.Explorer_NearMisses';
import nothingFound from '@salesforce/label/c.Explorer_NothingFound';
import nothingFoundDetail from '@salesforce/label/c.Explorer_NothingFoundDetail';
import partial from '@salesforce/label/c.Explorer_Partial';
import placeholder from '@salesforce/label/c.Explorer_Placeholder';
import result from '@salesforce/label/c.Explorer_Result';
import results from '@salesforce/label/c.Explorer_Results';
import retry from '@salesforce/label/c.Explorer_TryAgain';
import search from '@salesforce/label/c.Explorer_Search';
import summary from '@salesforce/label/c.Explorer_Summary';
import title from '@salesforce/label/c.Explorer_Title';
import viewList from '@salesforce/label/c.Explorer_ViewList';
import viewMatrix from '@salesforce/label/c.Explorer_ViewMatrix';
import viewVariables from '@salesforce/label/c.Explorer_ViewVariables';
import views from '@salesforce/label/c.Explorer_Views';

export const LABELS = {
    clearFilters,
    detailName,
    exportCsv,
    failed,
    failedDetail,
    filteredOut,
    filteredOutDetail,
    filters,
    loading,
    longQuery,
    nearMisses,
    nothingFound,
    nothingFoundDetail,
    partial,
    placeholder,
    result,
    results,
    retry,
    search,
    summary,
    title,
    views
} as const;

/** The ways to look at the catalog, in the order of their buttons. */
export const VIEW_NAMES = { list: viewList, matrix: viewMatrix, variables: viewVariables } as const;
