//! kazakh
