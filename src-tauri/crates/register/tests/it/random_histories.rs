//! random_histories
