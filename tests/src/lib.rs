//! Journeys, golden papers, old databases, crashes and the tidiness of the tree.
