//! The lists a form can repeat over.

use std::str::FromStr;

use super::UnknownName;

named! {
    /// A list a form can repeat over.
    Collection {
        /// The children of the application, in its order.
        Children = "children" in None,
        /// The documents brought, in the edition's order.
        BroughtDocuments = "brought_documents" in None,
        /// The documents missing or past their day, in the edition's order.
        UnmetDocuments = "unmet_documents" in None,
        /// Who took part in the hearing, as the protocol names them.
        Participants = "participants" in None,
        /// The results on a list for the State Corporation, in its order.
        ListedResults = "listed_results" in None,
        /// The cases a technical problem touched.
        AffectedCases = "affected_cases" in None,
        /// What lies in a case's file, in its order.
        FileItems = "file_items" in None,
    }
}
